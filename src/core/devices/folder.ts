/** The shared folder, however it is reached: paths are names joined by "/". */
export interface Folder {
  /** What lies in a folder of it; nothing where that is not there. */
  list(path: string): Promise<{ name: string; isFolder: boolean }[]>
  /** Null where it is not there. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | null>
  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>
  /** What is not there is gone. */
  remove(path: string): Promise<void>
}

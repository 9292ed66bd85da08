const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const written = (date: string): string => {
  const [year = '', month] = date.split('-')
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return name ? `${name} ${year}` : year
}

/** "Mar 2021 – present", "2019 – 2021", "2019"; '' without dates. */
export function dateSpan({
  startDate,
  endDate,
}: {
  startDate?: string | undefined
  endDate?: string | undefined
}): string {
  if (!startDate) return endDate ? written(endDate) : ''
  if (startDate === endDate) return written(startDate)
  return `${written(startDate)} – ${endDate ? written(endDate) : 'present'}`
}

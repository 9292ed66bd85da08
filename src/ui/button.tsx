import type { IconNode } from 'lucide'
import type { ButtonHTMLAttributes, ComponentChildren, Ref } from 'preact'
import { Icon } from './icon'

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'icon' | 'ref' | 'type'>

interface ButtonProps extends Native {
  /** `primary` is the one next step of a view; `plain` looks like text until pointed at. */
  look?: 'primary' | 'quiet' | 'plain'
  icon?: IconNode
  submit?: boolean
  wide?: boolean
  buttonRef?: Ref<HTMLButtonElement>
  children: ComponentChildren
}

export function Button({ look = 'quiet', icon, submit, wide, buttonRef, children, ...rest }: ButtonProps) {
  const classes = `ss-button ss-button-${look}${wide ? ' ss-button-wide' : ''}`
  return (
    <button {...rest} ref={buttonRef ?? null} type={submit ? 'submit' : 'button'} class={classes}>
      {icon && <Icon node={icon} />}
      <span>{children}</span>
    </button>
  )
}

interface IconButtonProps extends Native {
  icon: IconNode
  /** What it does, for screen readers and as a tooltip. */
  label: string
  buttonRef?: Ref<HTMLButtonElement>
}

export function IconButton({ icon, label, buttonRef, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      ref={buttonRef ?? null}
      type="button"
      class="ss-icon-button"
      aria-label={label}
      title={label}
    >
      <Icon node={icon} />
    </button>
  )
}

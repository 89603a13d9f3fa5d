import { Icon, type IconName } from './icons.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, for whoever cannot see the icon. */
  readonly label: string;
  /** What is said of it under the pointer, where that is more than what it does. */
  readonly title?: string;
  readonly isOff?: boolean;
  readonly className?: string;
  readonly onPress: () => void;
}

/** A button with nothing but an icon. */
export function IconButton({ icon, label, title = label, isOff = false, className = '', onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`.trim()}
      aria-label={label}
      title={title}
      disabled={isOff}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

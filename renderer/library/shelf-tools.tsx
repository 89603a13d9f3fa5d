import { type ShelfOrder, shelfOrders } from './order.ts';

interface ShelfToolsProps {
  /** How many archives are shown. */
  readonly words: string;
  readonly order: ShelfOrder;
  readonly onOrderChange: (order: ShelfOrder) => void;
  readonly text: string;
  /** Absent while there are too few archives to look for one. */
  readonly onTextChange: ((text: string) => void) | undefined;
}

/** What stands above the archives: how many, which of them, in which order. */
export function ShelfTools({ words, order, onOrderChange, text, onTextChange }: ShelfToolsProps) {
  return (
    <div className="shelf-tools">
      <p className="shelf-count" role="status">
        {words}
      </p>
      {onTextChange && (
        <input
          type="search"
          className="field shelf-filter"
          value={text}
          aria-label="Find an archive"
          placeholder="Find an archive"
          spellCheck={false}
          dir="auto"
          onChange={(event) => onTextChange(event.target.value)}
        />
      )}
      <select
        className="order-choice"
        aria-label="Order"
        value={order}
        onChange={(event) => onOrderChange(event.target.value as ShelfOrder)}
      >
        {Object.entries(shelfOrders).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

import { say } from '../../shared/texts/say.ts';
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
          aria-label={say('shelf.find')}
          placeholder={say('shelf.find')}
          spellCheck={false}
          dir="auto"
          onChange={(event) => onTextChange(event.target.value)}
        />
      )}
      <select
        className="order-choice"
        aria-label={say('shelf.order')}
        value={order}
        onChange={(event) => onOrderChange(event.target.value as ShelfOrder)}
      >
        {shelfOrders.map((value) => (
          <option key={value} value={value}>
            {say(`shelf.order.${value}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

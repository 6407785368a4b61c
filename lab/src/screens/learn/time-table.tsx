/** A plan by minutes. */

export interface TimeTableProps {
  readonly title: string;
  readonly minutes: string;
  readonly what: string;
  /** Minutes and what is done in them. */
  readonly parts: readonly (readonly string[])[];
}

export function TimeTable({ title, minutes, what, parts }: TimeTableProps) {
  return (
    <>
      <h2>{title}</h2>
      <table class="times">
        <thead>
          <tr>
            <th scope="col" class="number">
              {minutes}
            </th>
            <th scope="col">{what}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(([time, text]) => (
            <tr key={text}>
              <td class="number">{time}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

import { Card, FormatNumber, Text } from 'entasis';
import { Change } from './Change';
import { territories } from './royalties';

const euros = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;

export function Territories() {
  return (
    <Card padding={0} className="sheet">
      <table>
        <caption className="unseen">Territories, by what was collected there</caption>
        <thead>
          <tr>
            <th scope="col">Territory</th>
            <th scope="col" className="wide">
              Society
            </th>
            <th scope="col" className="number">
              Collected
            </th>
            <th scope="col" className="number">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {territories.map(({ name, society, collected, growth }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="wide">
                <Text tone="subtle">{society}</Text>
              </td>
              <td className="number">
                <FormatNumber value={collected} options={euros} />
              </td>
              <td className="number">
                <Change value={growth} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

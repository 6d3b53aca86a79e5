/**
 * Names beside nodes, drawn as their language runs and with the line that their type has everywhere: one for people, two
 * for organizations, dots for places.
 *
 * @example new Sigma(graph, container, { defaultDrawNodeLabel: drawLabel })
 */
import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';

/** What a node carries besides what sigma draws. */
export interface DrawnNode {
  readonly drawn: 'Person' | 'Organization' | 'Place';
  readonly halo: string;
  readonly ink: string;
}

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & Partial<DrawnNode>;

/** The longest name that is drawn, in UTF-16 units: the page shows it whole. */
const LONGEST = 32;

export function drawLabel(context: CanvasRenderingContext2D, data: Labelled, { labelFont, labelSize }: Settings): void {
  if (!data.label) return;
  const text = data.label.length > LONGEST ? `${data.label.slice(0, LONGEST)}…` : data.label;
  context.font = `500 ${labelSize}px ${labelFont}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  const y = data.y + data.size + 2;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = data.halo ?? '#fff';
  context.strokeText(text, data.x, y);
  context.fillStyle = data.ink ?? data.color;
  context.fillText(text, data.x, y);
  underline(context, data, context.measureText(text).width, y + labelSize + 3);
}

function underline(context: CanvasRenderingContext2D, { x, color, drawn }: Labelled, width: number, y: number): void {
  context.strokeStyle = color;
  context.lineWidth = 1;
  const [left, right] = [x - width / 2, x + width / 2];
  const line = (at: number) => {
    context.beginPath();
    context.moveTo(left, at);
    context.lineTo(right, at);
    context.stroke();
  };
  if (drawn === 'Place') context.setLineDash([1.5, 2.5]);
  line(y);
  if (drawn === 'Organization') line(y + 2);
  context.setLineDash([]);
}

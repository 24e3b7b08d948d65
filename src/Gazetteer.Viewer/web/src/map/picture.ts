import type { Palette } from '../model';

const margin = 10;

/** The map as it stands, painted on one canvas at the screen's full resolution, with its scale and where it comes from. */
export function picture(target: HTMLElement, palette: Palette, attribution: string): HTMLCanvasElement {
  const { width, height } = target.getBoundingClientRect();
  const ratio = devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const paper = canvas.getContext('2d')!;
  paper.fillStyle = palette.sea;
  paper.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of target.querySelectorAll<HTMLCanvasElement>('.ol-layer canvas, canvas.ol-layer')) {
    if (layer.width === 0) continue;
    const matrix = new DOMMatrix(layer.style.transform || `scale(${layer.clientWidth / layer.width})`);
    paper.setTransform(new DOMMatrix([ratio, 0, 0, ratio, 0, 0]).multiply(matrix));
    paper.drawImage(layer, 0, 0);
  }

  paper.setTransform(ratio, 0, 0, ratio, 0, 0);
  paper.font = '11px "Noto Sans", "Segoe UI", system-ui, sans-serif';
  paper.textBaseline = 'bottom';
  paper.textAlign = 'right';
  write(paper, attribution, width - margin, height - margin, palette);
  drawScale(paper, target.querySelector<HTMLElement>('.ol-scale-line-inner'), height, palette);
  return canvas;
}

function drawScale(paper: CanvasRenderingContext2D, line: HTMLElement | null, height: number, palette: Palette): void {
  if (!line?.offsetWidth) return;
  const y = height - margin;
  paper.strokeStyle = palette.label;
  paper.lineWidth = 1;
  paper.beginPath();
  paper.moveTo(margin, y - 6);
  paper.lineTo(margin, y);
  paper.lineTo(margin + line.offsetWidth, y);
  paper.lineTo(margin + line.offsetWidth, y - 6);
  paper.stroke();
  paper.textAlign = 'center';
  write(paper, line.textContent ?? '', margin + line.offsetWidth / 2, y - 3, palette);
}

function write(paper: CanvasRenderingContext2D, words: string, x: number, y: number, palette: Palette): void {
  paper.strokeStyle = palette.halo;
  paper.lineWidth = 3;
  paper.lineJoin = 'round';
  paper.strokeText(words, x, y);
  paper.fillStyle = palette.label;
  paper.fillText(words, x, y);
}

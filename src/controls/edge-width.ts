/** How wide an edge is drawn for what flows through it, in drawing units: a hair for nothing, and no wider than a node can bear. */
export const widthOf = (flow: number): number => 0.8 + Math.min(7, Math.abs(flow) * 9);

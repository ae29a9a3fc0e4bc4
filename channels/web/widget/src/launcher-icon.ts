/** A speech bubble with a tick, drawn with a hand's few lines. */
export const BUBBLE = "M12 3.5c-5 0-9 3.4-9 7.7 0 2.4 1.3 4.5 3.3 5.9l-.5 3.4l3.6-1.9c.8.2 1.7.3 2.6.3 5 0 9-3.4 9-7.7s-4-7.7-9-7.7Z";
export const TICK = "m8.6 11.4 2.4 2.3 4.4-4.6";

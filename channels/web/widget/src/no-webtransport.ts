/** Takes the place of engine.io-client's WebTransport, which the widget never asks for. */
export class WT {}

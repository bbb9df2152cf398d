/** What keeps a flight from starting and is nobody's bug: said in one line, without a stack. */
export class FlightFault extends Error {}

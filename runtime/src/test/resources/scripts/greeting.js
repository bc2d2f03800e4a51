import { name } from "./name.js";

export const greeting = `Good morning, ${name}`;

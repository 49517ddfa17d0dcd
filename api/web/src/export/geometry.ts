// The script of an exported geometry job, with the board of its figure.
import * as boards from "../figure/board";
import { showCarried } from "./page";

showCarried(() => Promise.resolve(boards));

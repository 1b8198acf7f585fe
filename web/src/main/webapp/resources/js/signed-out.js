/** Nothing of the person who signed out stays in this browser. */
import { forgetAll } from "./local.js";

forgetAll();

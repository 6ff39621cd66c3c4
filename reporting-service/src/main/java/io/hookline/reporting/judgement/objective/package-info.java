/** How a brand does by an objective, in the measures that show it. */
package io.hookline.reporting.judgement.objective;

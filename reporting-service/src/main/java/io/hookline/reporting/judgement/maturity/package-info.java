/** How far a brand's measurement has come, by facts, and what takes it to the next level. */
package io.hookline.reporting.judgement.maturity;

/**
 * What every post of a brand keeps to: do's, don'ts, disclosures, with examples; in versions, so
 * that a post can be checked against what was asked of it.
 */
package io.hookline.content.plan.standards;

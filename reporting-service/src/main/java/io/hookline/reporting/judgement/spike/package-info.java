/**
 * Days on which unusually many looked at the brand's profiles, laid beside the traffic of its site:
 * whether people came, whether anything tells that they came from there, and whether there were
 * orders that nothing explains.
 */
package io.hookline.reporting.judgement.spike;

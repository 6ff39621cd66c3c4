/**
 * Days on which unusually many looked at the brand's profiles, laid beside the traffic of its site:
 * whether people came, and whether anything tells that they came from there.
 */
package io.hookline.reporting.judgement.spike;

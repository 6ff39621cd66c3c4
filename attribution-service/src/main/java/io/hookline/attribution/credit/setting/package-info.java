/**
 * Under what windows and by which model credit is given: settings of a brand in versions, and what
 * is proposed for an objective.
 */
package io.hookline.attribution.credit.setting;

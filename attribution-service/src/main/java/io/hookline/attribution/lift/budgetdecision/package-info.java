/**
 * What was decided about money for what reaches people, on which evidence, and what came of it.
 * Nothing of it is changed afterwards: corrections and outcomes are added.
 */
package io.hookline.attribution.lift.budgetdecision;

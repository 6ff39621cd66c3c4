/**
 * What figures say is wrong, by stated rules: each finding names its rule, the figures that fired
 * it and the next step, can be muted with a reason, and what became of it is followed.
 */
package io.hookline.reporting.judgement.diagnosis;

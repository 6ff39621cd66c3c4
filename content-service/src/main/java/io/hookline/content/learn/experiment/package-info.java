/** Experiments with one variable: what is compared, fixed before it begins, and what came of it. */
package io.hookline.content.learn.experiment;

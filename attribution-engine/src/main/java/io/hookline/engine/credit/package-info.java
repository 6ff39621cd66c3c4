/**
 * What credit is: which touches are eligible for a conversion, what each of them gets under a rule
 * model, and the exact arithmetic of it. Whoever works credit out, in Java, SQL or Spark, gives
 * these figures to the last digit.
 */
package io.hookline.engine.credit;

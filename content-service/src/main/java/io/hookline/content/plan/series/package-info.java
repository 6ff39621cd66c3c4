/** Repeatable formats under a pillar: hook, context, payoff, next step. */
package io.hookline.content.plan.series;

/**
 * Credit worked out in sets by PostgreSQL: for a part of all orders or for certain ones, by one
 * model for each order or by several summed up at once. What comes out is what {@link
 * io.hookline.engine.credit.WorkOutCredit} says, to the last unit.
 */
package io.hookline.attribution.credit.engine;

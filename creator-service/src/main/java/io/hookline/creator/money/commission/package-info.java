/** Commissions: what credited orders bring creators, by the terms that held when they came. */
package io.hookline.creator.money.commission;

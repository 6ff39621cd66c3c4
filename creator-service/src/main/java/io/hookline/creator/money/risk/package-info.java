/** Rules that hold commissions and explain themselves, and the people who look at what is held. */
package io.hookline.creator.money.risk;

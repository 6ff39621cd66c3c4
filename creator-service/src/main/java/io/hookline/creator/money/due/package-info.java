/** What terms make due without an order: fees, bonuses that are reached, pay for views. */
package io.hookline.creator.money.due;

/** What campaigns may cost, and what of it is committed, payable and paid. */
package io.hookline.creator.money.budget;

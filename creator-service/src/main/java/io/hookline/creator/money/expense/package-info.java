/** What creators laid out, what was paid for them, and what they were given. */
package io.hookline.creator.money.expense;

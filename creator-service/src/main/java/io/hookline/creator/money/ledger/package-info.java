/** The brand's books: double entry, append-only; every change of what is owed is an entry. */
package io.hookline.creator.money.ledger;

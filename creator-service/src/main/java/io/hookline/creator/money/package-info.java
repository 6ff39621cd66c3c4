/** What creators earn and are paid: ledger, earnings, commissions, risk, disputes, payouts. */
package io.hookline.creator.money;

/** Codes that shoppers type at the checkout, each one a creator's. */
package io.hookline.creator.deal.promocode;

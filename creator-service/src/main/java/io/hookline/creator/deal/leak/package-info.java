/** Signs that a promo code is used by others than those it was made for. */
package io.hookline.creator.deal.leak;

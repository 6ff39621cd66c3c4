/** Forgetting a shopper: identifiers go, orders and credit stay. */
package io.hookline.attribution.erasure;

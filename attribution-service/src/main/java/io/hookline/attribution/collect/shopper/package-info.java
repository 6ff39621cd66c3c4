/**
 * What tells who a shopper is: put in one form, hashed at once, kept only where it says something.
 */
package io.hookline.attribution.collect.shopper;

/** A small shop of the demo brand, with the pixel in its pages. */
package io.hookline.local.shop;

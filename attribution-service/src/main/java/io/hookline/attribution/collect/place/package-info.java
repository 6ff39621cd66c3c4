/** The brand's branches, which sales, answers and QR codes name. */
package io.hookline.attribution.collect.place;

/** What two runs say otherwise of the same orders, and why. */
package io.hookline.attribution.credit.diff;

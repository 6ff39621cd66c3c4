/** Which orders changed with what was told, and why. */
package io.hookline.attribution.evidence.change;

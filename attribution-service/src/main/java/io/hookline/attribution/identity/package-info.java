/** Who is behind what was told. */
package io.hookline.attribution.identity;

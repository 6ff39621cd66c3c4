/** Who is credited. */
package io.hookline.attribution.credit;

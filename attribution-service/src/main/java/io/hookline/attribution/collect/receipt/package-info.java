/** What became of each event that was sent: accepted, merged, duplicate of, rejected, handed on. */
package io.hookline.attribution.collect.receipt;

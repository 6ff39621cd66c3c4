/** The read model: copies of what the three sister services say, at the highest version seen. */
package io.hookline.reporting.copy;

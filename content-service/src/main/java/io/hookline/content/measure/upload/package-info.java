/**
 * Files as networks hand them out: what is in them is told first, what is not clear is asked, and
 * then they are applied, once.
 */
package io.hookline.content.measure.upload;

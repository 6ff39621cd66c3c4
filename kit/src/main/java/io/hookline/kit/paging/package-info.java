/** Lists, page by page, by a cursor that survives new rows. */
package io.hookline.kit.paging;

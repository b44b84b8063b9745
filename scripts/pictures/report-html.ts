/** A report that says its own height, which as it is written it has no script for, and that ends at `highest` pixels. Pure. */
export const reportHtml = (page: string, highest: number): string =>
  page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(
      '</body>',
      `<style>html { overflow: hidden; max-height: ${highest}px }</style><script>document.title = String(Math.ceil(document.documentElement.getBoundingClientRect().height))</script></body>`,
    )

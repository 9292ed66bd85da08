/** Words of a shop: nothing on the page is about work. */
const words =
  'blue kettle woollen scarf garden lamp oak table linen towel copper pan reading chair tin mug'.split(' ')

/** The same page every time: about 2 MB and 47,000 elements of things to buy, and nothing to notice. */
export function bigPage(cards = 5_200): string {
  let seed = 7
  const word = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return words[seed % words.length] ?? ''
  }
  const some = (count: number) => Array.from({ length: count }, word).join(' ')
  const card = (index: number) =>
    `<li class="card card--${index % 7}"><a href="/things/${index}"><img alt="${word()}"><h3>${some(4)}</h3></a>` +
    `<p class="card__text">${some(24)}</p><p class="card__price"><span>${(index % 90) + 9}.50</span> <small>in stock</small></p>` +
    `<button type="button">Add</button></li>`
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Things for the house</title></head>` +
    `<body><header><nav><a href="/">Shop</a></nav></header><main><h1>Things for the house</h1><ul>` +
    `${Array.from({ length: cards }, (_, index) => card(index)).join('\n')}</ul></main></body></html>`
  )
}

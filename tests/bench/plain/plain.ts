// The floor under the line and its search: a list and a field without anything around them.
const list = document.querySelector('ol')
const field = document.querySelector('input')
const shown = document.querySelector('[role=status]')

document.querySelector('button')?.addEventListener('click', () => {
  const { searchParams } = new URL(location.href)
  for (let row = 0; row < Number(searchParams.get('rows')); row++) {
    const item = document.createElement('li')
    item.id = `station-${row}`
    item.style.blockSize = `${searchParams.get('height') ?? '100'}px`
    item.textContent = `Row ${row}`
    list?.append(item)
  }
})

field?.addEventListener('input', () => {
  if (shown) shown.textContent = field.value
})

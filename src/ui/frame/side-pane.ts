/** The id of the side of `DeskPanes`. */
export const sidePane = 'side'

import { catalogue } from 'words:all'
import { speak } from '../../src/words/say'

// Every test speaks English, as the surfaces do once they have started.
speak('en-GB', catalogue)

import './begin'
import { render } from 'preact'
import { App } from './app'
import './main.css'
import { catalogue } from 'words:popup'
import { tellWorker } from '../src/app/tell-worker'
import { speak } from '../src/words/say'
import { createServices } from './wire'

speak('en-GB', catalogue)

// A popup may close at any moment: nothing rests in it but what is still being typed.
addEventListener('pagehide', tellWorker(0))

const app = document.getElementById('app')
if (app) render(<App services={createServices()} />, app)
